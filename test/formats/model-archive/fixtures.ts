/** What the tests of archives of models share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from '../../../src/formats/inspection.ts';
import { everything, inspectBytes, type ZipPart, zipOf } from '../sources.ts';

/** The bytes of a file that its own library wrote: scripts/fixtures/model_archives.py. */
export const fixture = (name: string): Buffer => readFileSync(join('test/fixtures/model-archive', name));

/** A member of an archive to be. */
export const part = (name: string, content: string | Uint8Array): ZipPart => ({ name, data: Buffer.from(content) });

/** An inspection of the zip archive of these members. */
export const inspectZip = (name: string, members: Readonly<Record<string, string | Uint8Array>>): Promise<Inspection> =>
  inspectBytes(name, zipOf(Object.entries(members).map(([member, content]) => part(member, content))));

/** Every problem, its members' included: `id (member, offset): message`. */
export const problems = (inspection: Inspection): string[] =>
  everything(inspection).flatMap(({ findings }) =>
    findings.problems.map(({ id, member, offset, message }) => `${id} (${member}, ${offset}): ${message}`),
  );
