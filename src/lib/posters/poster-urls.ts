/** The poster that leads to a page; it stands below that page. */
export function posterUrl(page: string): string {
  return `${page}ap-phich/`;
}

/** An address as people type it, in parts that a line may end after: "thi-dua.vn/", "mo-hinh/". */
export function addressParts(address: string): string[] {
  return address.replace(/^https?:\/\//u, '').match(/[^/]+\/?/gu) ?? [];
}
