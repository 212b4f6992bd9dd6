/** Whether a mark between double braces opens one of Hugo's shortcodes: `{{< name … >}}` or `{{% name … %}}`. */
export function isShortcode(typed: string): boolean {
  return /^\{\{(?:<[ \t]*[a-z].*>|%[ \t]*[a-z].*%)\}\}$/isu.test(typed);
}
