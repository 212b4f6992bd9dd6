/** Endings under which Korean students meet most sites, and which no file has. */
const webEnding = "com|net|org|edu|gov|kr|io|dev|me|app|ai|co|tv|info|blog|jp|cn|uk|us|eu";

const webSite = new RegExp(
  `^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${webEnding})(?::\\d{1,5})?(?:[/?#].*)?$`,
  "iu",
);
const mailbox = /^[\w.+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The address that was meant by one without its beginning, `naver.com/a` or `kim@example.com`; null for any other. */
export function meantElsewhere(target: string): string | null {
  if (mailbox.test(target)) return `mailto:${target}`;
  return webSite.test(target) ? `https://${target}` : null;
}
