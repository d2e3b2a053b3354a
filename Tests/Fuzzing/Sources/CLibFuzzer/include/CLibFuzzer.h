#pragma once
#include <stddef.h>
#include <stdint.h>

/// The loop of libFuzzer: reads its options from the arguments and calls back with each input.
int LLVMFuzzerRunDriver(
    int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
    int (*_Nonnull callback)(const uint8_t *_Nullable data, size_t size));
