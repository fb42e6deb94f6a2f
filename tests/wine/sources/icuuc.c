/* Windows' own ICU, as far as Qt asks for it: it knows no converter, so Qt takes its own for UTF-8
 * and the ANSI code page, which are all that the app uses. */
#define UNKNOWN_CONVERTER 4 /* U_FILE_ACCESS_ERROR */
#define NOTHING(name) \
    __declspec(dllexport) void *name(void) { return 0; }

__declspec(dllexport) void *ucnv_open(const char *name, int *error) {
    *error = UNKNOWN_CONVERTER;
    return 0;
}
__declspec(dllexport) const char *ucnv_getStandardName(const char *name, const char *standard,
                                                       int *error) {
    *error = UNKNOWN_CONVERTER;
    return 0;
}
__declspec(dllexport) int ucnv_countAvailable(void) { return 0; }
NOTHING(ucnv_close)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_getAvailableName)
