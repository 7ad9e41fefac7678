// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

/** The stock kernels that can be fetched: Debian 12's own, and the newer one in its security suite. */
enum KernelSeries {
    V6_1("6.1", "linux-image-amd64", "linux-headers-amd64"),
    V6_12("6.12", "linux-image-6.12-amd64", "linux-headers-6.12-amd64");

    /** The Debian release that has them. */
    static final String SUITE = "bookworm";

    static final String ARCHITECTURE = "amd64";

    private final String version;
    private final String image;
    private final String headers;

    KernelSeries(String version, String image, String headers) {
        this.version = version;
        this.image = image;
        this.headers = headers;
    }

    String version() {
        return version;
    }

    /** The package that depends on the newest signed image. */
    String imagePackage() {
        return image;
    }

    /** The package that depends on the headers that go with it. */
    String headersPackage() {
        return headers;
    }
}
