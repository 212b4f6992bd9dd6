/** A path as it is typed in a command, so that a printed command can be copied: in quotes if a shell would part it. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}\p{M}_@%+=:,./\\~-]+$/u.test(path) ? path : `"${path.replace(/["$`]/gu, "\\$&")}"`;
}
