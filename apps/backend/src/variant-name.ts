/** As Medusa, the seed and the desk call the one kind of goods that come in one kind. */
const UNNAMED = /^(default( variant)?|một sản phẩm|one piece)$/i;

/** What a kind of goods is called, a size say; null where it has no name that says anything: there is no other to tell it from. */
export function variantName(title: string | null | undefined): string | null {
  return title && !UNNAMED.test(title.trim()) ? title : null;
}
