import type { HTMLAttributes } from "react";

type CustomElement = HTMLAttributes<HTMLElement> & { class?: string; [data: `data-${string}`]: string };

/** Custom elements of this folder; React 18 passes them `class`, not `className`. */
declare global {
  namespace JSX {
    interface IntrinsicElements {
      "live-results": CustomElement;
      "search-box": CustomElement;
      "picture-gallery": CustomElement;
      "seen-pages": CustomElement;
      "quantity-field": CustomElement;
      "commune-picker": CustomElement;
      "checkout-form": CustomElement;
      "print-page": CustomElement;
      "copy-text": CustomElement;
      "hold-clock": CustomElement;
      "check-in-desk": CustomElement;
      "desk-alerts": CustomElement;
      "picture-choice": CustomElement;
    }
  }
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "live-results": CustomElement;
      "search-box": CustomElement;
      "picture-gallery": CustomElement;
      "seen-pages": CustomElement;
      "quantity-field": CustomElement;
      "commune-picker": CustomElement;
      "checkout-form": CustomElement;
      "print-page": CustomElement;
      "copy-text": CustomElement;
      "hold-clock": CustomElement;
      "check-in-desk": CustomElement;
      "desk-alerts": CustomElement;
      "picture-choice": CustomElement;
    }
  }
}
