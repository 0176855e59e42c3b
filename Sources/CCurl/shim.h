#pragma once
#include <curl/curl.h>

// libcurl's option and info functions are variadic, which Swift does not call: one typed function for each kind.
static inline CURLcode marsad_set_long(CURL *h, CURLoption o, long v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode marsad_set_string(CURL *h, CURLoption o, const char *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode marsad_set_pointer(CURL *h, CURLoption o, void *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode marsad_set_size(CURL *h, CURLoption o, curl_off_t v) { return curl_easy_setopt(h, o, v); }
typedef size_t (*marsad_data_callback)(char *, size_t, size_t, void *);
static inline CURLcode marsad_set_callback(CURL *h, CURLoption o, marsad_data_callback f) {
    return curl_easy_setopt(h, o, f);
}
typedef curl_socket_t (*marsad_socket_callback)(void *, curlsocktype, struct curl_sockaddr *);
static inline CURLcode marsad_set_socket_callback(CURL *h, marsad_socket_callback f) {
    return curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, f);
}
typedef int (*marsad_prerequest_callback)(void *, char *, char *, int, int);
static inline CURLcode marsad_set_prerequest_callback(CURL *h, marsad_prerequest_callback f) {
    return curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, f);
}
typedef int (*marsad_progress_callback)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
static inline CURLcode marsad_set_progress_callback(CURL *h, marsad_progress_callback f) {
    return curl_easy_setopt(h, CURLOPT_XFERINFOFUNCTION, f);
}
static inline CURLcode marsad_get_long(CURL *h, CURLINFO i, long *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode marsad_get_size(CURL *h, CURLINFO i, curl_off_t *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode marsad_get_pointer(CURL *h, CURLINFO i, void **v) { return curl_easy_getinfo(h, i, v); }
static inline CURLMcode marsad_multi_set_long(CURLM *m, CURLMoption o, long v) { return curl_multi_setopt(m, o, v); }
static inline CURLSHcode marsad_share(CURLSH *s, curl_lock_data what) {
    return curl_share_setopt(s, CURLSHOPT_SHARE, what);
}
static inline CURL *marsad_done(CURLM *m, CURLcode *code) {
    int left;
    CURLMsg *message;
    while ((message = curl_multi_info_read(m, &left))) {
        if (message->msg == CURLMSG_DONE) {
            *code = message->data.result;
            return message->easy_handle;
        }
    }
    return NULL;
}
