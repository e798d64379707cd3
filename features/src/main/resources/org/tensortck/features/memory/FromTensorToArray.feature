Feature: From tensor to array

  Rule: MEM-1 An array taken from a tensor shares its memory

    @MEM-1.1
    Scenario: A write through the array is seen by the tensor
      Given `t = torch.tensor([[0.5, 0.25], [0.75, 0.125]])`
      When `n = t.numpy()`
      And `n[0, 0] = 100`
      Then `t[0, 0]` is `100.0`
      And `t` is `[[100.0, 0.25], [0.75, 0.125]]`
      And `n` is `[[100.0, 0.25], [0.75, 0.125]]`
      And `n` and `t` share memory

    @MEM-1.2
    Scenario: A write through the tensor is seen by the array
      Given `t = torch.tensor([[0.5, 0.25], [0.75, 0.125]])`
      When `n = t.numpy()`
      And `t[1, 1] = -3`
      Then `n[-1, -1]` is `-3.0`
      And `n` is `[[0.5, 0.25], [0.75, -3.0]]`
      And `t` is `[[0.5, 0.25], [0.75, -3.0]]`
      And `n` and `t` share memory

    @MEM-1.3
    Scenario: Taking the array leaves the tensor unchanged
      Given `t = torch.tensor([[0.5, 0.25], [0.75, 0.125]])`
      When `n = t.numpy()`
      Then `n` is `[[0.5, 0.25], [0.75, 0.125]]`
      And `t` is unchanged
      And `n` and `t` share memory

    @MEM-1.4
    Scenario: Two arrays taken from one tensor share its memory
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `n = t.numpy()`
      And `m = t.numpy()`
      Then `n` and `m` share memory
      And `m` and `t` share memory
      And `t` is unchanged

  Rule: MEM-2 An array taken from a tensor keeps its layout

    @MEM-2.1 @needs:MEM-1 @needs:DTY-1
    Scenario: Shape, strides and dtype of a contiguous tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = t.numpy()`
      Then `n.shape` is `(2, 3)`
      And `t` has strides `(3, 1)`
      And `n` has strides `(12, 4)`
      And `n.dtype` is `np.float32`
      And `n` and `t` share memory
      And `t` is unchanged

    @MEM-2.2 @needs:MEM-1 @needs:DTY-1
    Scenario: Shape and strides of a transposed tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = t.T.numpy()`
      Then `n` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `n.shape` is `(3, 2)`
      And `n` has strides `(4, 12)`
      And `n` and `t` share memory
      And `t` is unchanged

    @MEM-2.3 @needs:MEM-1
    Scenario Outline: The dtype <dtype> is kept
      Given `t = torch.tensor([0, 1, 1], dtype=torch.<dtype>)`
      When `n = t.numpy()`
      Then `n.dtype` is `np.<array dtype>`
      And `n` is `<elements>`
      And `n` and `t` share memory
      And `t` is unchanged

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
