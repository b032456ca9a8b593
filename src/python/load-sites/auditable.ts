/** Which files may hold lines that load. It is asked for every file, so it brings no parser. */
const PYTHON = /\.(py|pyi|pyw|pyx)$/i;
const NOTEBOOK = /\.ipynb$/i;
const LINES =
  /(\.(ya?ml|sh|bash|zsh|env|dockerfile)|(^|\/)(dockerfile|containerfile)(\.[^/]*)?|(^|\/)\.env(\.[^/]*)?|(^|\/)\.envrc)$/i;

export const isPython = (path: string): boolean => PYTHON.test(path);
export const isNotebook = (path: string): boolean => NOTEBOOK.test(path);

/** By file name: whether an audit of load sites has something to say about it. */
export function isAuditable(path: string): boolean {
  return isPython(path) || isNotebook(path) || LINES.test(path);
}
