/**
 * Memory that the system gets back as soon as it is garbage, filled with zeros. What usual buffers took the C library
 * keeps, if they are smaller than the largest that was ever freed; only buffers that might grow are mapped by V8 itself.
 *
 * @param length in bytes
 */
export function mappedMemory(length: number): ArrayBuffer {
  return new ArrayBuffer(length, { maxByteLength: length });
}

/** Bytes in such memory of their own. */
export function mappedCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(mappedMemory(bytes.length), 0, bytes.length);
  copy.set(bytes);
  return copy;
}
