/** A text with its `%` escapes decoded; null if they are not valid UTF-8. */
export function decodeEscapes(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Decodes an address's `%` escapes to NFC; null if they are not valid UTF-8. */
export function decodeAddress(text: string): string | null {
  return decodeEscapes(text)?.normalize("NFC") ?? null;
}
