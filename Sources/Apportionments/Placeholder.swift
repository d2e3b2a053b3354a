// Filled by the first slices.
