/** One thing wrong with what was sent: where, what, and what would mend it. */
export interface FieldError {
  /** Dotted path of the field as sent, for example `address.street`. */
  field: string;
  /** Stable word the storefront translates, for example `required`, `too_long`, `not_a_phone`. */
  code: string;
  /** Values that the translated sentence names, for example `{ max: 200 }`. */
  values?: Record<string, string | number>;
}

/** Every refusal of our own routes: the HTTP status says the kind, `code` the reason. */
export interface ErrorAnswer {
  type: string;
  /** Stable word the storefront translates, for example `stock_ran_out`, `price_changed`. */
  code?: string;
  /** English sentence for developers and logs. */
  message: string;
  errors?: FieldError[];
}
