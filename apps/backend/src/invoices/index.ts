export { type InvoiceProvider, type IssuedInvoice, invoiceProvider } from "./provider";
export { readInvoices } from "./read-invoices";
export { invoicesFileName, invoicesSheet } from "./sheet";
