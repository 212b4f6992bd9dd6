/** An address as it may stand between the parentheses of a link, or the quotes of an attribute; 한글 stays readable. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s%?#"'<>\\()[\]^`{|}]/gu, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** An address as it may be typed in front matter, where what is escaped is decoded once. */
export function escapedSigns(address: string): string {
  return address.replace(/[%#]/gu, encodeURIComponent);
}
