/** A question without blanks around it and the signs that end it. */
export const bareQuestion = (text: string): string => text.trim().replace(/[\s?.!]+$/, '');
