/** An address as it may stand between the parentheses of a link, or the quotes of an attribute; 한글 stays readable. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s%?#"'<>\\()[\]^`{|}]/gu, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}
