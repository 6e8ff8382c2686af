/// The register of enterprises: found by name and credit code, changed only by the registry.
@NullMarked
package cn.yst.backend.enterprise;

import org.jspecify.annotations.NullMarked;
