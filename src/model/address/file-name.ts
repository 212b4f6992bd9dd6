/** What follows the last slash of a path, which need not be a file's: `Seoul` of `Asia/Seoul`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
