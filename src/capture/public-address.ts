import { BlockList, isIP } from "node:net";

/** Networks without public web servers, from the IANA special-purpose registries (RFC 6890 and its updates). */
const reserved4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/**
 * Everything outside global unicast, and the forms within it that carry an IPv4 address or lead to a private network.
 */
const reserved6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

/**
 * True for the IP address (4 or 6, without brackets) of a public host: not loopback, private, link-local, metadata,
 * multicast or reserved.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !reserved.check(address, "ipv4");
  if (version !== 6) return false;
  return globalUnicast.check(address, "ipv6") && !reserved.check(address, "ipv6");
}

const reserved = blockList(reserved4, reserved6);
const globalUnicast = blockList([], ["2000::/3"]);

function blockList(networks4: readonly string[], networks6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks4) list.addSubnet(...subnet(network), "ipv4");
  for (const network of networks6) list.addSubnet(...subnet(network), "ipv6");
  return list;
}

function subnet(network: string): [string, number] {
  const [address = "", bits = ""] = network.split("/");
  return [address, Number(bits)];
}
