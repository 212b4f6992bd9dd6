/** Whether a mark between double braces opens one of Hugo's shortcodes: `{{< name … >}}` or `{{% name … %}}`. */
export function isShortcode(typed: string): boolean {
  return /^\{\{(?:<[ \t]*[a-z][^\n]*>|%[ \t]*[a-z][^\n]*%)\}\}$/iu.test(typed);
}
