/** Endings of sites that Korean students often use, and that are no file extensions. */
const webEnding = "com|net|org|edu|gov|kr|io|dev|me|app|ai|co|tv|info|blog|jp|cn|uk|us|eu";

const webSite = new RegExp(
  `^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${webEnding})(?::\\d{1,5})?(?:[/?#].*)?$`,
  "iu",
);
const mailbox = /^[\w.+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The address meant by one without its scheme, `naver.com/a` or `kim@example.com`; null for any other. */
export function meantElsewhere(target: string): string | null {
  if (mailbox.test(target)) return `mailto:${target}`;
  return webSite.test(target) ? `https://${target}` : null;
}
