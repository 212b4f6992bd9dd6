/**
 * Memory that the system gets back as soon as it is garbage, filled with zeros. The C library keeps what usual buffers
 * took, unless they are larger than any that was freed before; V8 itself maps only buffers that might grow.
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
