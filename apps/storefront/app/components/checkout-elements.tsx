import elements from "../elements/checkout.js?url";

/** The custom elements of basket and checkout, fetched on those pages only; both work without them. */
export function CheckoutElements() {
  return <script type="module" src={elements} />;
}
