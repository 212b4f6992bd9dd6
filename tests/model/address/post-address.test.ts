import { describe, expect, it } from "vitest";
import { postAddress, readPostAddress } from "../../../src/model/address/post-address.ts";

describe("the address of a post by its name", () => {
  it("is read as it was written, without folders and with what follows", () => {
    expect(readPostAddress(`${postAddress("_posts/sub/2021-12-15-초 (1)")}#a`)).toEqual({
      name: "2021-12-15-초 (1)",
      rest: "#a",
    });
  });

  it.each(["https://a.com", "/a/", "post-url:%ff", "post"])("is null for %j", (address) => {
    expect(readPostAddress(address)).toBeNull();
  });
});
