/** Letters that each field may hold; the backend's limits are the same. */
export const LONGEST = {
  name: 100,
  phone: 60,
  email: 254,
  street: 200,
  note: 1000,
  gift_message: 300,
  company_name: 200,
  invoice_address: 300,
} as const;
