package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// A phone asks for the face check. Nothing in it says who or with what result; only a simulated
/// face service lets the phone choose.
///
/// @param simulate what a simulated check comes to; ignored by a real one
public record FaceRequest(@Nullable FaceOutcome simulate) {}
