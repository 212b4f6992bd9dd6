import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/capture/public-address.ts";

describe("isPublicAddress", () => {
  it.each(["223.130.192.247", "8.8.8.8", "172.15.0.1", "172.32.0.1", "2404:6800:4004::1"])(
    "lets %s through",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "fe80::1",
    "fd00:ec2::254",
    "ff02::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "not an address",
    "",
  ])("keeps %s out", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
