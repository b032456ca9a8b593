/**
 * The one way to the runner's log. Names from files reach it, and the runner takes `::command::` and `##[command]` for
 * its own; nothing else in this project writes to standard output on a runner.
 */
import * as core from '@actions/core';
import { logLine } from '../base/escape.ts';

export interface Place {
  file: string;
  startLine?: number;
  title?: string;
}

export function info(text: string): void {
  core.info(logLine(text));
}

export function debug(text: string): void {
  core.debug(logLine(text));
}

/** Notices, warnings and errors show as annotations of the run; @actions/core escapes `%`, CR, LF and, in properties, `:` and `,`. */
export function notice(text: string): void {
  core.notice(logLine(text));
}

export function warning(text: string, place?: Place): void {
  core.warning(logLine(text), safe(place));
}

export function error(text: string, place?: Place): void {
  core.error(logLine(text), safe(place));
}

/** The file stays as it is, so that GitHub finds it; @actions/core escapes it. Break the old command form only. */
function safe(place: Place | undefined) {
  return place === undefined ? {} : { ...place, file: logLine(place.file), title: logLine(place.title ?? '') };
}
