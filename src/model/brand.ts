declare const brandOf: unique symbol;

/** A primitive that has passed a constructor's check, so that the compiler keeps look-alikes apart. */
export type Brand<Value, Name extends string> = Value & { readonly [brandOf]: Name };
