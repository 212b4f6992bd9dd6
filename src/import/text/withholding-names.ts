/** Names that say that what they enclose is encrypted, whatever a template does with it before. */
const encrypting = /encrypt|passw(?:or)?d/u;

const withholding =
  /^(?:(?:[\w-]+-)?(?:private|secret)(?:-[\w-]+)?|hide|hidden|protected|drafts?|ignored?|comment(?:ed|s|-?out|-?block)?)$/u;

/** Whether a shortcode's or tag's name says that not every reader was shown what it encloses. */
export function isWithholdingName(name: string): boolean {
  return isEncryptingName(name) || withholding.test(name);
}

/** Whether a name says that what it encloses could only be read with a password. */
export function isEncryptingName(name: string): boolean {
  return encrypting.test(name);
}
