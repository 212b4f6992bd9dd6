/** Where a file of the assets folder is found on the site: `/assets/img/chart.png`, NFC. */
export function assetAddress(path: string): string {
  return `/assets/${path.normalize("NFC")}`;
}
