import type { ErrorCode } from '../../shared/model/errors.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  file_not_found: 404,
  unknown_shot: 404,
  unknown_request: 404,
  invalid_request: 400,
  empty_file: 400,
  forbidden: 403,
  file_too_large: 413,
  image_too_large: 413,
  unsupported_format: 415,
  timed_out: 504,
  internal: 500,
};

/** The HTTP status (RFC 9110) that goes with an expected failure; 422 where none fits better. */
export const httpStatus = (code: ErrorCode): number => STATUS[code] ?? 422;
