import { z } from 'zod';

/**
 * Codes of expected failures. Each has one cause and one way out; hosts map them to exit codes and HTTP status.
 */
export const ERROR_CODES = [
  'file_not_found',
  'file_unreadable',
  'is_a_directory',
  'empty_file',
  'unsupported_format',
  'corrupt_image',
  'image_too_large',
  'image_too_small',
  'file_too_large',
  'unknown_shot',
  'unknown_request',
  'invalid_request',
  'invalid_record',
  'newer_schema',
  'invalid_card',
  'capture_unavailable',
  'capture_denied',
  'ocr_unavailable',
  'unknown_language',
  'cancelled',
  'timed_out',
  'output_not_writable',
  'settings_unreadable',
  'keychain_unavailable',
  'vision_unknown',
  'vision_unreachable',
  'vision_refused',
  'vision_failed',
  'forbidden',
  'library_unreadable',
  'library_damaged',
  'not_in_library',
  'disk_full',
  'not_a_backup',
  'internal',
] as const;
export const errorCodeSchema = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** What a user is told: the cause and the way out, in one or two sentences each without a stack or a secret. */
export const userErrorSchema = z.object({
  code: errorCodeSchema,
  message: z.string().min(1),
  remedy: z.string().min(1),
});
export type UserError = z.infer<typeof userErrorSchema>;

/** An expected failure is a value; only bugs throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: UserError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (
  code: ErrorCode,
  message: string,
  remedy: string,
): { ok: false; error: UserError } => ({
  ok: false,
  error: { code, message, remedy },
});

/** Carries a UserError through code that can only throw (callbacks of libraries, worker boundaries). */
export class AskshotError extends Error {
  readonly userError: UserError;
  constructor(userError: UserError) {
    super(userError.message);
    this.name = 'AskshotError';
    this.userError = userError;
  }
}

/** One sentence with the cause and the way out, for standard error and status lines. */
export const sentence = (error: UserError): string => `${error.message} ${error.remedy}`;

/** Ends a switch over a union: a missing case is a compile error, and a throw at run time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
