"""A finished model outside the market: as a file of this program, as ONNX, and as a scikit-learn predictor.

onnx and safetensors are imported where they are used, for nobody else needs them.
"""
