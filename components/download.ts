/** How long the browser may take to fetch the file from this page, in milliseconds. */
const FETCHED = 60_000;

/**
 * Saves a file as a click on a download link does: whether it is kept, and where, is up to the browser, which says so
 * itself.
 */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
