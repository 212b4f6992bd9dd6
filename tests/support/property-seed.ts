import fc from "fast-check";

// Every run of the gate tries the same cases, so that a failure is of the change and not of the day. Other cases are
// tried by `npm run test:all` and `npm run fuzz`.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });
