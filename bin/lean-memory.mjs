/**
 * Settings of the C library's allocator (glibc; ignored elsewhere) with which memory of pictures goes back to the system
 * as soon as it is free, where the program and its threads would keep it otherwise.
 */
export const leanMemory = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '65536',
};
