#ifndef MARSAD_CSQLITE_H
#define MARSAD_CSQLITE_H

#include <sqlite3.h>

// sqlite3_config is variadic, which Swift cannot call.
static inline int marsad_sqlite_leave_memory_uncounted(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
