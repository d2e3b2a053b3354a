#ifndef C_FILE_EXCHANGE_H
#define C_FILE_EXCHANGE_H

/* What the Linux kernel can do with files and the C library shows to C alone. */

/* Exchanges two names at once: no moment shows neither of them. 0, or -1 with errno. */
int file_exchange(const char *first, const char *second);

/* Renames unless the new name is taken, which gives EEXIST. 0, or -1 with errno. */
int file_rename_new(const char *old_name, const char *new_name);

/* Opens a file that is in memory and has no name in any folder. A descriptor, or -1 with errno. */
int file_in_memory(const char *name);

#endif
