export const id = 196;
export const ids = [196];
export const modules = {

/***/ 7815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  heading: () => (/* binding */ heading),
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/output/describe.js
var describe = __webpack_require__(4366);
;// CONCATENATED MODULE: ./build/src/output/details.js



const ROWS = 20;
const NAME_LENGTH = 200;
const REASON_LENGTH = 300;
function details(subject, report) {
    const parts = [
        `<details><summary>${(0,base_escape/* codeHtml */.v1)((0,describe/* shortPath */._1)(subject.file.path))}: ${summary(subject)}</summary>`,
        globalsTable(subject.globals),
        problemList(subject.problems),
        consequence(subject, report),
        steps(subject),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n\n</details>`;
}
function summary(subject) {
    const { file, globals, problems } = subject;
    const of = (verdict) => globals.filter(({ what }) => what.verdict === verdict).length;
    const counted = [
        count(of('dangerous'), 'dangerous global'),
        count(of('unsafe'), 'unsafe global'),
        count(problems.length, 'problem'),
    ].filter((part) => part !== '');
    const fix = file.verdict === 'unsafe' && (file.weightsOnly?.advice.length ?? 0) > 0 ? ', and how to fix it' : '';
    return (counted.join(', ') || file.verdict) + fix;
}
function count(many, noun) {
    return many === 0 ? '' : `${many} ${noun}${many === 1 ? '' : 's'}`;
}
function globalsTable(globals) {
    if (globals.length === 0) {
        return '';
    }
    const rows = globals.slice(0, ROWS).map(({ what, place }) => {
        const name = `${(0,base_escape/* codeCell */.MZ)((0,base_escape/* cut */.Jj)(what.name, NAME_LENGTH))}<br>${what.verdict}: ${(0,base_escape/* prose */.CS)(what.why, base_escape/* codeCell */.MZ)}`;
        return `| ${name}${acceptance(what)} | ${how(what)} | ${where(place, what.offset)} |`;
    });
    const head = '| global | how | where |\n|---|---|---|';
    return [head, ...rows, more(globals.length)].filter((line) => line !== '').join('\n');
}
function how(global) {
    const fresh = global.new === true ? ' (new)' : '';
    return global.use === 'imported' ? `imported${fresh}` : `${global.use}: ${(0,base_escape/* codeCell */.MZ)(global.expression)}${fresh}`;
}
function where(place, offset) {
    const byte = offset === null ? '' : `byte ${offset}`;
    return [place === '' ? '' : (0,base_escape/* codeCell */.MZ)((0,describe/* shortPath */._1)(place)), byte].filter((part) => part !== '').join(', ');
}
function acceptance(what) {
    if (what.accepted === null) {
        return '';
    }
    const until = what.accepted.expires === null ? '' : ` until ${what.accepted.expires}`;
    return `; accepted${until}: ${(0,base_escape/* codeCell */.MZ)(what.accepted.reason)}`;
}
function more(total) {
    return total > ROWS ? `\n${total - ROWS} more are in the JSON report.` : '';
}
function problemList(problems) {
    const lines = problems.slice(0, ROWS).map(({ what, place }) => {
        const at = where(place, what.offset);
        return `- **${what.id}**${at === '' ? '' : ` (${at})`}: ${(0,base_escape/* prose */.CS)(what.message)}${acceptance(what)}`;
    });
    return [...lines, more(problems.length)].filter((line) => line !== '').join('\n');
}
function consequence(subject, report) {
    const { file } = subject;
    const torch = (0,extensions/* concernsTorch */.E4)(file) ? torchSays(file.path, file.weightsOnly, report.torch.version) : '';
    if (file.verdict !== 'dangerous') {
        return torch;
    }
    const run = (0,extensions/* concernsTorch */.E4)(file)
        ? '`weights_only=False`, the default before torch 2.6, runs it.'
        : 'Unpickling it imports and runs what stands above.';
    return ['**Do not load this file.**', torch, run].filter((part) => part !== '').join(' ');
}
function torchSays(path, answer, version) {
    const call = (0,base_escape/* code */.aY)(`torch.load(${JSON.stringify((0,describe/* shortPath */._1)(path))}, weights_only=True)`);
    if (answer === null || answer.loads === null) {
        return '';
    }
    if (answer.loads) {
        return `${call} on torch ${version} does not refuse it.`;
    }
    const reason = answer.reason === null ? '' : `: ${(0,base_escape/* code */.aY)(firstSentence(answer.reason))}`;
    return `${call} on torch ${version} refuses it${reason}.`;
}
function firstSentence(reason) {
    return (0,base_escape/* cut */.Jj)(reason.replace(/\.\s.*$/s, '').replace(/\.$/, ''), REASON_LENGTH);
}
function steps(subject) {
    const advice = subject.file.weightsOnly?.advice ?? [];
    const lines = advice.map((step, index) => `${index + 1}. ${(0,base_escape/* prose */.CS)(step)}`);
    return lines.length === 0 ? '' : `What to do:\n\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./build/src/output/fitting.js

const BETWEEN = 2;
function fitting(items, write, room, most) {
    const kept = [];
    let left = room;
    for (const item of items.slice(0, most)) {
        const piece = write(item);
        left -= (0,base_escape/* byteLength */.dp)(piece) + BETWEEN;
        if (left < 0) {
            break;
        }
        kept.push(piece);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/src/python/load-sites/auditable.js
var auditable = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/src/output/load-sites.js



const PATH_LENGTH = 200;
const CALL_LENGTH = 120;
const TEXT_LENGTH = 600;
const PLACES = 10;
const OLDER_LISTED = 50;
const TABLE_SHARE = 0.5;
const ADVICE_SHARE = 0.7;
const NOTES_BYTES = 300;
function sitesToFix(report) {
    return report.loadSites.filter((site) => site.new !== false);
}
function hasLoadFindings(report) {
    return sitesToFix(report).some((site) => site.verdict !== 'implicit');
}
function sitesLine(report, failing) {
    const sites = sitesToFix(report);
    const fresh = sites.some((site) => site.new === true) ? 'new ' : '';
    const of = (verdict) => sites.filter((site) => site.verdict === verdict).length;
    const count = (many, one, more) => many === 0 ? '' : `${many} ${fresh}${many === 1 ? one : more}`;
    return [
        count(of('unsafe'), 'line loads unsafely', 'lines load unsafely'),
        count(of('unexplained-ignore'), 'ignore without a reason', 'ignores without a reason'),
        failing ? count(of('implicit'), 'line loads by a default', 'lines load by a default') : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function loadSiteSections(report, room, options) {
    const sites = sitesToFix(report);
    const older = report.loadSites.filter((site) => site.new === false);
    const left = Math.max(0, room - NOTES_BYTES);
    const parts = [
        table(sites, report, left * TABLE_SHARE, options),
        advice(sites, left * (1 - TABLE_SHARE) * ADVICE_SHARE, options),
        olderList(older, left * (1 - TABLE_SHARE) * (1 - ADVICE_SHARE), options),
    ];
    return parts.filter((part) => part !== '');
}
function sourceNotes(file) {
    return file.verdict === 'skipped' && (0,auditable/* isAuditable */.qi)(file.path) ? file.notes.slice(1) : [];
}
function table(sites, report, room, options) {
    if (sites.length === 0) {
        return '';
    }
    const head = '| line | verdict | call | what happens |\n|---|---|---|---|';
    const rows = fitting(sites, (site) => row(site, options), room - head.length, options.rows);
    const dropped = sites.length - rows.length;
    const more = dropped === 0 ? [] : [`${dropped} more lines are in ${options.elsewhere ?? 'the JSON report'}.`];
    return [[head, ...rows].join('\n'), ...more, ...gateNote(report, options)].join('\n\n');
}
function gateNote({ gate }, { failOnLoadSites }) {
    if (failOnLoadSites && gate.failOn !== 'never') {
        return [];
    }
    const why = failOnLoadSites ? '`fail-on` is never' : '`fail-on-load-sites` is not set';
    return [`These lines do not fail the check: ${why}.`];
}
function row(site, options) {
    const verdict = site.verdict === 'unsafe' ? '**unsafe**' : site.verdict;
    const call = (0,base_escape/* codeCell */.MZ)((0,base_escape/* cut */.Jj)(site.call, CALL_LENGTH));
    return `| ${place(site, options, base_escape/* codeCell */.MZ)} | ${verdict} | ${call} | ${(0,base_escape/* prose */.CS)((0,base_escape/* cut */.Jj)(site.message, TEXT_LENGTH), base_escape/* codeCell */.MZ)} |`;
}
function place(site, { blobUrl }, quote = base_escape/* code */.aY) {
    const shown = quote(`${(0,base_escape/* cut */.Jj)(site.path, PATH_LENGTH)}:${site.line}`);
    return blobUrl ? `[${shown}](${blobUrl}/${encodedPath(site.path)}${lineAnchor(site)})` : shown;
}
function encodedPath(path) {
    const encode = (part) => encodeURIComponent(Buffer.from(part).toString()).replace(/[()'!*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
    return path.split('/').map(encode).join('/');
}
function lineAnchor({ path, line }) {
    return `${/\.ipynb$/i.test(path) ? '?plain=1' : ''}#L${line}`;
}
function advice(sites, room, options) {
    const groups = new Map();
    for (const site of sites.filter((one) => one.advice.length > 0)) {
        const key = site.advice.join('\n');
        groups.set(key, [...(groups.get(key) ?? []), site]);
    }
    const pieces = fitting([...groups.values()], (group) => adviceFor(group, options), room, options.rows);
    if (pieces.length === 0) {
        return '';
    }
    const dropped = groups.size - pieces.length;
    const more = dropped === 0 ? [] : [`What to do about the others is in ${options.elsewhere ?? 'the JSON report'}.`];
    const title = '<details><summary>How to make these lines safe</summary>';
    return [title, ...pieces, ...more, '</details>'].join('\n\n');
}
function adviceFor(group, options) {
    const places = group.slice(0, PLACES).map((site) => place(site, options));
    const more = group.length > PLACES ? ` and ${group.length - PLACES} more` : '';
    const steps = group[0].advice.map((step, index) => `${index + 1}. ${(0,base_escape/* prose */.CS)((0,base_escape/* cut */.Jj)(step, TEXT_LENGTH))}`);
    return `${places.join(', ')}${more}:\n\n${steps.join('\n')}`;
}
function olderList(sites, room, options) {
    if (sites.length === 0) {
        return '';
    }
    const write = (site) => `- ${place(site, options)}: ${site.verdict}, ${(0,base_escape/* prose */.CS)((0,base_escape/* cut */.Jj)(site.message, TEXT_LENGTH))}`;
    const lines = fitting(sites, write, room, OLDER_LISTED);
    const more = sites.length > lines.length ? [`- and ${sites.length - lines.length} more`] : [];
    const title = `Older lines of these files that load: ${sites.length}`;
    return `<details><summary>${title}</summary>\n\n${[...lines, ...more].join('\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/output/phrase.js
var phrase = __webpack_require__(1274);
;// CONCATENATED MODULE: ./build/src/output/markdown.js








const LISTED = 20;
const markdown_REASON_LENGTH = 300;
const markdown_NOTES_BYTES = 400;
const SHORT_SHA = 7;
const markdown_TABLE_SHARE = 0.5;
const LOAD_SITES_SHARE = 0.3;
function markdown(report, options = {}) {
    const subjects = (0,describe/* subjectsOf */.Z6)(report);
    const head = [`### ${heading(report, options)}`, ...notices(report)];
    const tail = [footer(report, subjects, options)];
    const fixed = (0,base_escape/* byteLength */.dp)([...head, ...tail].join('\n\n')) + markdown_NOTES_BYTES;
    const whole = Math.max(0, (options.budget ?? Number.POSITIVE_INFINITY) - fixed);
    const sites = loadSiteSections(report, whole * LOAD_SITES_SHARE, options);
    const room = whole - (0,base_escape/* byteLength */.dp)(sites.join('\n\n'));
    const table = overview(subjects, report, room * markdown_TABLE_SHARE, options);
    const minor = [refusedSection(report), skippedSection(report), sourceSection(report)]
        .filter((part) => part !== '')
        .join('\n\n');
    const left = room - (0,base_escape/* byteLength */.dp)(table) - (0,base_escape/* byteLength */.dp)(minor);
    const sections = detailSections(subjects, report, left, options);
    const page = [...head, table, ...sections, ...sites, left < 0 ? '' : minor, ...tail].filter((part) => part !== '');
    return `${page.join('\n\n')}\n`;
}
function heading(report, options = {}) {
    const counts = (0,describe/* countsLine */.J7)(report);
    const merge = options.pullRequest === true;
    if (options.supersededBy) {
        return `\u26a0\ufe0f weights-only: superseded, the pull request has moved${counts === '' ? '' : ` (${counts})`}`;
    }
    const sites = sitesLine(report, options.failOnLoadSites === true);
    if (report.conclusion === 'failure') {
        return `\u274c weights-only: ${merge ? 'do not merge \u00b7 ' : ''}${joined(counts, sites) || 'the policy does not hold'}`;
    }
    const [sign, words] = passing(report, merge);
    return `${sites === '' ? sign : '\u26a0\ufe0f'} weights-only: ${joined(words, sites)}`;
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function passing(report, merge) {
    const counts = (0,describe/* countsLine */.J7)(report);
    if ((0,describe/* judgedCount */.lt)(report) === 0) {
        return ['\u2796', merge ? 'no model file changed' : 'no model file found'];
    }
    const bad = (0,describe/* judgedCount */.lt)(report) - report.counts.safe;
    if (report.gate.failOn === 'never' && bad > 0) {
        return ['\u26a0\ufe0f', `${counts}; this does not block, as fail-on is never`];
    }
    return bad > 0 ? ['\u26a0\ufe0f', `${counts}; the policy accepts this`] : ['\u2705', counts];
}
function notices(report) {
    const lines = report.warnings.slice(0, LISTED).map((warning) => {
        const path = warning.path === null ? '' : `${(0,base_escape/* code */.aY)((0,describe/* shortPath */._1)(warning.path))}: `;
        return `> \u26a0\ufe0f ${path}${(0,base_escape/* prose */.CS)(warning.message)}`;
    });
    return lines.length === 0 ? [] : [lines.join('\n>\n')];
}
function overview(subjects, report, room, options) {
    if (subjects.length === 0) {
        return '';
    }
    const head = '| file | verdict | what it would do |\n|---|---|---|';
    const kept = fitting(subjects, (subject) => markdown_row(subject, report), room - (0,base_escape/* byteLength */.dp)(head), options.rows);
    const dropped = subjects.length - kept.length;
    const note = dropped === 0 ? '' : `\n\n${dropped} more files with findings are in ${options.elsewhere ?? 'the JSON report'}.`;
    return [head, ...kept].join('\n') + note;
}
function markdown_row(subject, report) {
    const { file } = subject;
    const verdict = file.verdict === 'dangerous' ? '**dangerous**' : file.verdict;
    return `| ${(0,base_escape/* codeCell */.MZ)((0,describe/* shortPath */._1)(file.path))} | ${verdict} | ${(0,phrase/* asMarkdown */.g5)((0,describe/* wouldDo */.at)(subject, report), base_escape/* codeCell */.MZ)} |`;
}
function detailSections(subjects, report, room, options) {
    const kept = fitting(subjects, (subject) => details(subject, report), room, options.rows);
    const dropped = subjects.length - kept.length;
    const where = options.elsewhere ?? 'the JSON report';
    return dropped === 0 ? kept : [...kept, `Details of ${dropped} more files are in ${where}.`];
}
function skippedSection(report) {
    const named = report.files.filter((file) => (0,describe/* worthNaming */.TW)(file));
    return folded(`${named.length} not judged`, named, (file) => file.notes.map((note) => (0,base_escape/* prose */.CS)(note)).join('; '));
}
function sourceSection(report) {
    const noted = report.files.filter((file) => sourceNotes(file).length > 0);
    const say = (file) => sourceNotes(file)
        .map((note) => (0,base_escape/* prose */.CS)(note))
        .join('; ');
    return folded(`Notes on sources: ${noted.length}`, noted, say);
}
function refusedSection(report) {
    const { version } = report.torch;
    const refused = report.files.filter((file) => file.verdict === 'safe' && (0,extensions/* concernsTorch */.E4)(file) && file.weightsOnly?.loads === false);
    const title = `${refused.length} safe, but not loaded by torch ${version} with weights_only=True`;
    return folded(title, refused, ({ weightsOnly }) => {
        const said = weightsOnly?.reason ? [`torch says ${(0,base_escape/* code */.aY)((0,base_escape/* cut */.Jj)(weightsOnly.reason, markdown_REASON_LENGTH))}`] : [];
        return [...said, ...(weightsOnly?.advice ?? []).map((step) => (0,base_escape/* prose */.CS)(step))].join('; ');
    });
}
function folded(title, files, say) {
    if (files.length === 0) {
        return '';
    }
    const lines = files.slice(0, LISTED).map((file) => `- ${(0,base_escape/* code */.aY)((0,describe/* shortPath */._1)(file.path))}: ${say(file)}`);
    const more = files.length > LISTED ? [`- and ${files.length - LISTED} more`] : [];
    return `<details><summary>${title}</summary>\n\n${[...lines, ...more].join('\n')}\n\n</details>`;
}
function footer(report, subjects, options) {
    const { safe, unreadable, skipped, excluded } = report.counts;
    const speaksOfTorch = subjects.some(({ file }) => (0,extensions/* concernsTorch */.E4)(file)) ||
        report.files.flatMap(src_report/* entriesOf */.Mc).some(extensions/* concernsTorch */.E4) ||
        report.loadSites.length > 0;
    const parts = [
        (0,describe/* judgedCount */.lt)(report) === 0
            ? '0 files judged'
            : `${safe} file${safe === 1 ? '' : 's'} safe \u00b7 ${unreadable} unreadable`,
        skipped > 0 ? `${skipped} hold${skipped === 1 ? 's' : ''} no model` : '',
        excluded > 0 ? `${excluded} excluded` : '',
        speaksOfTorch ? `torch ${report.torch.version} (${(0,base_escape/* prose */.CS)(report.torch.source)})` : '',
        commit(report, options),
        options.reportUrl ? `[full report](${options.reportUrl})` : '',
    ];
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function commit(report, options) {
    if (report.commit === null) {
        return '';
    }
    const shown = (0,base_escape/* code */.aY)(markdown_short(report.commit));
    return options.commitUrl ? `commit [${shown}](${options.commitUrl})` : `commit ${shown}`;
}
function markdown_short(sha) {
    return sha.slice(0, SHORT_SHA);
}


/***/ })

};
