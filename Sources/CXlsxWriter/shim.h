// libxlsxwriter as Swift sees it. Only the target Spreadsheets imports this module.
#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
