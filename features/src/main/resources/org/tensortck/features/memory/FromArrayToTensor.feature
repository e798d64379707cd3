Feature: From array to tensor

  Rule: MEM-3 A tensor made from an array shares its memory

    @MEM-3.1
    Scenario: A write through the tensor is seen by the array
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])`
      When `t = torch.from_numpy(a)`
      And `t[1, 2] = -7`
      Then `a` is `[[1.0, 2.0, 3.0], [10.0, 20.0, -7.0]]`
      And `t` is `[[1.0, 2.0, 3.0], [10.0, 20.0, -7.0]]`
      And `t` and `a` share memory

    @MEM-3.2
    Scenario: A write through the array is seen by the tensor
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])`
      When `t = torch.from_numpy(a)`
      And `a[0, 1] = 0.5`
      Then `t` is `[[1.0, 0.5, 3.0], [10.0, 20.0, 30.0]]`
      And `a` is `[[1.0, 0.5, 3.0], [10.0, 20.0, 30.0]]`
      And `t` and `a` share memory

    @MEM-3.3
    Scenario: Making the tensor leaves the array unchanged
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])`
      When `t = torch.from_numpy(a)`
      Then `t` is `[[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]]`
      And `a` is unchanged
      And `t` and `a` share memory

    @MEM-3.4 @needs:MEM-1
    Scenario: The way to a tensor and back keeps the memory
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `b = torch.from_numpy(a).numpy()`
      Then `b` is `[1.0, 2.0, 3.0]`
      And `b` and `a` share memory
      And `a` is unchanged

  Rule: MEM-4 A tensor made from an array keeps its layout

    @MEM-4.1 @needs:MEM-3
    Scenario: float64 stays float64
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]])`
      When `t = torch.from_numpy(a)`
      Then `t.dtype` is `torch.float64`
      And `t.shape` is `(3, 3)`
      And `a` has strides `(24, 8)`
      And `t` has strides `(3, 1)`
      And `t` and `a` share memory
      And `a` is unchanged

    @MEM-4.2 @needs:MEM-3
    Scenario: Shape and strides of a transposed array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.from_numpy(a.T)`
      Then `t` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `t.shape` is `(3, 2)`
      And `t` has strides `(1, 3)`
      And `t` and `a` share memory
      And `a` is unchanged

    @MEM-4.3 @needs:MEM-3
    Scenario Outline: The dtype <dtype> is kept
      Given `a = np.array([0, 1, 1], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a)`
      Then `t.dtype` is `torch.<dtype>`
      And `t` is `<elements>`
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype | elements             |
        | bool       | bool       | bool_       | [False, True, True]  |
        | uint8      | uint8      | uint8       | [0, 1, 1]            |
        | uint16     | uint16     | uint16      | [0, 1, 1]            |
        | uint32     | uint32     | uint32      | [0, 1, 1]            |
        | uint64     | uint64     | uint64      | [0, 1, 1]            |
        | int8       | int8       | int8        | [0, 1, 1]            |
        | int16      | int16      | int16       | [0, 1, 1]            |
        | int32      | int32      | int32       | [0, 1, 1]            |
        | int64      | int64      | int64       | [0, 1, 1]            |
        | float16    | float16    | float16     | [0.0, 1.0, 1.0]      |
        | float32    | float32    | float32     | [0.0, 1.0, 1.0]      |
        | float64    | float64    | float64     | [0.0, 1.0, 1.0]      |
        | complex64  | complex64  | complex64   | [0j, 1 + 0j, 1 + 0j] |
        | complex128 | complex128 | complex128  | [0j, 1 + 0j, 1 + 0j] |

    @MEM-4.4 @needs:MEM-3
    Scenario: An array in column-major order
      Given `a = np.array([[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]).T.copy().T`
      When `t = torch.from_numpy(a)`
      Then `t` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `a` has strides `(8, 24)`
      And `t` has strides `(1, 3)`
      And `t` and `a` share memory
      And `a` is unchanged

    @MEM-4.5 @needs:MEM-1 @needs:MEM-2 @needs:MEM-3
    Scenario: The way to a tensor and back keeps the layout
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16).T`
      When `b = torch.from_numpy(a).numpy()`
      Then `b` is `[[1, 4], [2, 5], [3, 6]]`
      And `a` has strides `(2, 6)`
      And `b` has strides `(2, 6)`
      And `b.dtype` is `np.int16`
      And `b` and `a` share memory
      And `a` is unchanged
