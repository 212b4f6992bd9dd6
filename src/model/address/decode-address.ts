/** Decodes an address's `%` escapes to NFC; null if they are not valid UTF-8. */
export function decodeAddress(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
