import { describe, expect, it } from "vitest";
import { allowedAddresses, lookupOf } from "../../src/capture/allowed-addresses.ts";
import { isPublicAddress } from "../../src/capture/public-address.ts";

const never = new AbortController().signal;

describe("allowedAddresses", () => {
  it.each(["93.184.215.14", "2606:4700::1111"])("takes a public address as it is typed: %s", async (address) => {
    expect(await allowedAddresses(address, isPublicAddress, never)).toEqual([address]);
  });

  it.each(["127.0.0.1", "::1", "169.254.169.254", "localhost"])("refuses a private host: %s", async (host) => {
    await expect(allowedAddresses(host, isPublicAddress, never)).rejects.toMatchObject({
      refusal: { kind: "private-address", host },
    });
  });
});

it("connects to the addresses that were found, and to no others", () => {
  const lookup = lookupOf(["93.184.215.14", "2606:4700::1111"]);
  const found: unknown[] = [];
  lookup("example.com", { all: true }, (...answer) => found.push(answer));
  lookup("example.com", {}, (...answer) => found.push(answer));
  expect(found).toEqual([
    [
      null,
      [
        { address: "93.184.215.14", family: 4 },
        { address: "2606:4700::1111", family: 6 },
      ],
    ],
    [null, "93.184.215.14", 4],
  ]);
});
