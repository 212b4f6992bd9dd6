/** An address with its `%` escapes as letters, NFC; null when a `%` begins no character of UTF-8. */
export function decodeAddress(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
