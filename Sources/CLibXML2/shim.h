#include <libxml/xmlversion.h>
/* Its converters are not used here, and their headers clash with Foundation's. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
