import type { UserError } from '../../model/errors.ts';

/** Hosts speak English; other catalogues say the same by the error's code. */
export const hostMessages = {
  /** Language tag of this catalogue, for dates and figures too. */
  locale: 'en' as string,
  told: (error: UserError): UserError => error,
};
