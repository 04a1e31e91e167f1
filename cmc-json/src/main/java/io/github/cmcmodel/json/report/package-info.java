// SPDX-License-Identifier: Apache-2.0
/**
 * What is said about a document: faults as findings with line and column, excerpts of the text around them, and the JSON form
 * of a report. Not exported.
 */
@NullMarked
package io.github.cmcmodel.json.report;

import org.jspecify.annotations.NullMarked;
