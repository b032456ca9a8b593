/** Where a project says what it needs: its root, and the folder where some keep several requirement files. */
export const PROJECT_FOLDERS: readonly string[] = ['', 'requirements/'];

/** Whether a path, from the root of the project, lies in one of these folders itself. */
export function isInProjectFolder(path: string): boolean {
  return PROJECT_FOLDERS.includes(path.slice(0, path.lastIndexOf('/') + 1));
}
