/**
 * Stands in the message of an error where the mail server refused for good. Medusa hands on nothing of a provider's error but its
 * message, so that is where it is written.
 */
export const REFUSED_FOR_GOOD = "refused for good";
