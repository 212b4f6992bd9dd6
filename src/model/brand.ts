declare const brandOf: unique symbol;

/** A primitive that has passed its constructor's check, so that the compiler distinguishes look-alikes. */
export type Brand<Value, Name extends string> = Value & { readonly [brandOf]: Name };
